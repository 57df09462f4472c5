export function problemPage(
  catalogue: ReadonlyMap<string, { readonly status: number; readonly title: string }>,
): string;
