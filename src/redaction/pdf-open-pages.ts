import type { Pdfium } from './pdfium.js';

/** A page that is open, and the text on it: handles of PDFium. */
export interface OpenPage {
  readonly page: number;
  readonly text: number;
}

/** PDFium keeps some hundred bytes for every letter of a page that is open. */
const MOST_LETTERS = 1_000_000;

/** The pages of a document, each opened once where there is room: laying out its letters is most of what a page costs. */
export class OpenPages {
  private readonly kept = new Map<number, OpenPage>();
  private letters = 0;

  constructor(
    private readonly pdfium: Pdfium,
    private readonly document: number,
    private readonly most = MOST_LETTERS,
  ) {}

  /** `settle` may change the page before its text is laid out, and says whether it did. */
  open(index: number, settle: (page: number) => boolean): OpenPage {
    const { api } = this.pdfium;
    let page = this.load(index);
    try {
      if (settle(page)) {
        api.FPDF_ClosePage(page);
        page = this.load(index);
      }
      return { page, text: api.FPDFText_LoadPage(page) };
    } catch (error) {
      api.FPDF_ClosePage(page);
      throw error;
    }
  }

  /** Keeps an open page for later, or closes it when there is no room. */
  put(index: number, open: OpenPage, letters: number): void {
    if (this.letters + letters > this.most) {
      this.closeOne(open);
      return;
    }
    this.letters += letters;
    this.kept.set(index, open);
  }

  textOf(index: number): number | undefined {
    return this.kept.get(index)?.text;
  }

  closeOne({ page, text }: OpenPage): void {
    this.pdfium.api.FPDFText_ClosePage(text);
    this.pdfium.api.FPDF_ClosePage(page);
  }

  close(): void {
    for (const open of this.kept.values()) this.closeOne(open);
    this.kept.clear();
  }

  private load(index: number): number {
    const page = this.pdfium.api.FPDF_LoadPage(this.document, index);
    if (page === 0) throw new Error('page cannot be read');
    return page;
  }
}
