export * from './caller.ts';
export { SignIn } from './SignIn.tsx';
