export const bareSubject = 'bench.bare';
/** Tells the responder how many bytes its answers have. */
export const bareSizeSubject = 'bench.bare.size';
