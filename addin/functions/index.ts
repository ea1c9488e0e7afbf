export { signInFunctions } from './access.ts';
export { functionNames, registerFunctions } from './register.ts';
