export { problems } from './problems';
export { functions } from './functions';
export { cli } from './cli';
export { sheets } from './sheets';
export { writing } from './writing';
export { pane } from './pane';
export { pages } from './pages';
export { preview } from './preview';
