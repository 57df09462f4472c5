import { Upload } from 'tus-js-client';

interface TusOptions {
  readonly uploadUrl: string;
  readonly headers: Readonly<Record<string, string>>;
}

const CHUNK = 200_000;

/** What a usual tus client does: sends a third, is cut off, and goes on; `meanwhile` is told how far it was. */
export async function uploadInterrupted(
  bytes: Buffer,
  to: TusOptions,
  meanwhile: (seen: number) => Promise<void> | void,
): Promise<void> {
  const options = { ...to, chunkSize: CHUNK, retryDelays: [100, 500] };
  let seen = 0;
  await new Promise<void>((resolve, reject) => {
    const first = new Upload(bytes, {
      ...options,
      onError: reject,
      onChunkComplete: (_size, accepted) => {
        seen = accepted;
        if (accepted > bytes.length / 3) void first.abort().then(resolve);
      },
    });
    first.start();
  });
  await meanwhile(seen);
  await new Promise<void>((resolve, reject) => {
    new Upload(bytes, {
      ...options,
      onError: reject,
      onSuccess: () => {
        resolve();
      },
    }).start();
  });
}
