/** A scope as a label begins: `state` → `State`. The session file decides on the rest. */
export const capital = (scope: string): string => scope.charAt(0).toLocaleUpperCase() + scope.slice(1);
