/** What the server loads with the first request for it: a part of its own (scripts/build.mjs), as starting needs none of it. */
export { codeActions, resolvedAction } from './actions';
export { completionAt, configCompletionAt } from './completion';
export { exportResult } from './export';
export { foldsOf } from './folding';
export { configHoverAt, hoverAt } from './hover';
export { importResult } from './import-definition';
export { linksOf } from './links';
export { definitionChoices, newDefinition } from './new-definition';
export { reportResult } from './report';
export { spansAround } from './selection';
export { outlineOf } from './symbols';
export { checkWorkspace } from './workspace';
