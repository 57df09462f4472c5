/** The bytes of a PDF that is being written; they are complete once it has ended. */
export function bytesOf(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    pdf.on('error', reject);
  });
}

const NO_MOMENT = new Date(0);

/** One moment for all: nothing of a copy says when it was set. */
export const TIMELESS = { CreationDate: NO_MOMENT, ModDate: NO_MOMENT } as const;
