/** x */
export async function* passagesLines(lines: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of lines) yield line;
}
