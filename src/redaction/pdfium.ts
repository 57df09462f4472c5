import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init, type Methods } from '@embedpdf/pdfium';

/** What of the WebAssembly module's memory is used here. */
interface Memory {
  readonly HEAPU8: Uint8Array;
  readonly wasmExports: { malloc(size: number): number; free(at: number): void };
  getValue(at: number, type: 'float' | 'double' | 'i32'): number;
  setValue(at: number, value: number, type: 'float' | 'double' | 'i32'): void;
}

/** A box in points, y upwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const WASM = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
const DOUBLE = 8;
const FLOAT = 4;
const QUAD_BYTES = 8 * FLOAT;

/** PDFium with its memory kept in order: everything allocated is freed again. */
export class Pdfium {
  private constructor(
    readonly api: Methods,
    private readonly memory: Memory,
  ) {}

  static async load(): Promise<Pdfium> {
    const { pdfium, ...api } = await init({ wasmBinary: readFileSync(WASM) });
    if (!isMemory(pdfium)) throw new Error('pdfium has another shape than expected');
    api.PDFiumExt_Init();
    return new Pdfium(api, pdfium);
  }

  /** Lends memory for the time of one call. */
  lend<T>(size: number, use: (at: number) => T): T {
    const at = this.memory.wasmExports.malloc(Math.max(1, size));
    try {
      return use(at);
    } finally {
      this.memory.wasmExports.free(at);
    }
  }

  /** Memory that stays until `free`: a loaded document reads from it as long as it is open. */
  keep(bytes: Uint8Array): number {
    const at = this.memory.wasmExports.malloc(Math.max(1, bytes.length));
    this.memory.HEAPU8.set(bytes, at);
    return at;
  }

  free(at: number): void {
    this.memory.wasmExports.free(at);
  }

  copy(at: number, size: number): Buffer {
    return Buffer.from(this.memory.HEAPU8.slice(at, at + size));
  }

  number(at: number): number {
    return this.memory.getValue(at, 'i32');
  }

  doubles(at: number, count: number): readonly number[] {
    return Array.from({ length: count }, (_, index) =>
      this.memory.getValue(at + index * DOUBLE, 'double'),
    );
  }

  floats(at: number, count: number): readonly number[] {
    return Array.from({ length: count }, (_, index) =>
      this.memory.getValue(at + index * FLOAT, 'float'),
    );
  }

  /** Boxes as the corners PDFium wants: top left, top right, bottom left, bottom right. */
  withQuads<T>(boxes: readonly Box[], use: (at: number) => T): T {
    return this.lend(boxes.length * QUAD_BYTES, (at) => {
      boxes.forEach(({ left, top, right, bottom }, index) => {
        const corners = [left, top, right, top, left, bottom, right, bottom];
        corners.forEach((value, corner) => {
          this.memory.setValue(at + index * QUAD_BYTES + corner * FLOAT, value, 'float');
        });
      });
      return use(at);
    });
  }

  /** Text as PDFium takes it: UTF-16 with a zero at its end. */
  withText<T>(text: string, use: (at: number) => T): T {
    const bytes = Buffer.from(`${text}\u0000`, 'utf16le');
    return this.lend(bytes.length, (at) => {
      this.memory.HEAPU8.set(bytes, at);
      return use(at);
    });
  }

  /** A document as the bytes of a file, written from scratch. */
  save(document: number): Buffer {
    const { api } = this;
    const writer = api.PDFiumExt_OpenFileWriter();
    try {
      if (api.PDFiumExt_SaveAsCopy(document, writer) === 0) throw new Error('pdf was not written');
      const size = api.PDFiumExt_GetFileWriterSize(writer);
      return this.lend(size, (at) => {
        api.PDFiumExt_GetFileWriterData(writer, at, size);
        return this.copy(at, size);
      });
    } finally {
      api.PDFiumExt_CloseFileWriter(writer);
    }
  }

  withPage<T>(document: number, index: number, use: (page: number) => T): T {
    const page = this.api.FPDF_LoadPage(document, index);
    if (page === 0) throw new Error('page cannot be read');
    try {
      return use(page);
    } finally {
      this.api.FPDF_ClosePage(page);
    }
  }
}

function isMemory(value: unknown): value is Memory {
  return typeof value === 'object' && value !== null && 'HEAPU8' in value && 'wasmExports' in value;
}

let loading: Promise<Pdfium> | undefined;

/** One instance for the thread: compiling it costs more than most documents. */
export function loadPdfium(): Promise<Pdfium> {
  loading ??= Pdfium.load();
  return loading;
}
