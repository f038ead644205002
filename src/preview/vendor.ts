/** Univer's ready-made scripts look for React on the page: this hands them ours, so that there is only one React. */
import * as React from 'react';
import * as runtime from 'react/jsx-runtime';
import * as ReactDOM from 'react-dom';
import * as client from 'react-dom/client';

Object.assign(globalThis, { React: { ...React, ...runtime }, ReactDOM: { ...ReactDOM, ...client } });
