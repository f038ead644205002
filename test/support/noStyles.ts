/** Stands for every style sheet in Node, where nothing is drawn. */
export {};
