import { submissionBench } from '#test/bench/submission.ts';
console.log(await submissionBench.run());
process.exit(0);
