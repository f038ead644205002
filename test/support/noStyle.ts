/** Stands for a style sheet where there is no page. */
export {};
