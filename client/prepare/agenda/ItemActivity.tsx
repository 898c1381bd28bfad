/** What the activity itself needs: its statements, questions, slides … */
export function ItemActivity(_props: {
  kind: string;
  config: unknown;
  onChange: (config: unknown) => void;
  faults: readonly { field: string; message: string }[];
  language: string;
}) {
  return null;
}
