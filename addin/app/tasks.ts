import type { Role } from '#shared/api/index.ts';

/** What a person can do in the pane; one pane each. */
export const tasks = ['submit', 'analyse', 'chain', 'report', 'workbook', 'release'] as const;
export type Task = (typeof tasks)[number];

const tasksOf: Readonly<Record<Role, readonly Task[]>> = {
  bureau: ['submit', 'chain', 'analyse', 'report', 'workbook'],
  policy: ['analyse', 'report', 'workbook', 'chain'],
  municipality: ['workbook', 'analyse', 'report', 'chain'],
  coordinator: ['release', 'analyse', 'report', 'workbook', 'chain'],
};

/** The tasks that a role comes for, the most usual one first. */
export function tasksFor(role: Role): readonly Task[] {
  return tasksOf[role];
}

/** The task to show: the one asked for when the role has it, otherwise the role's first. */
export function taskFor(role: Role, asked: Task | null): Task {
  const own = tasksOf[role];
  return asked !== null && own.includes(asked) ? asked : (own[0] ?? 'chain');
}

/** The roles that have a task. */
export function rolesFor(task: Task): readonly Role[] {
  return (Object.keys(tasksOf) as Role[]).filter((role) => tasksOf[role].includes(task));
}
