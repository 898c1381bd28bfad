import 'ws';

/** What ws exports for other servers of the protocol, and its types leave out. */
declare module 'ws' {
  export const Sender: {
    /** The header of a frame, and its data, as they go on the wire. `opcode` 1 is a text. */
    frame(
      data: Buffer,
      options: {
        readonly fin: boolean;
        readonly opcode: number;
        readonly mask: boolean;
        readonly readOnly: boolean;
        readonly rsv1: boolean;
      },
    ): Buffer[];
  };
}
