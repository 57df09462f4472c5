import { Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test states the shape it expects by asserting on it
  readonly body: any;
  readonly text: string;
  readonly bytes: Buffer;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS';

const agent = new Agent({ keepAlive: true, maxSockets: 128 });

/** Speaks HTTP as one person does, over a real socket. Paths are below /api/v1; `/health…` is taken as it is. */
export class Client {
  private cookie: string | undefined;

  constructor(private readonly port: number) {}

  async signIn(login: string, password: string): Promise<Answer> {
    const answer = await this.send('POST', '/session', { login, password });
    const header = answer.headers['set-cookie'];
    if (answer.status === 204)
      this.cookie = String(Array.isArray(header) ? header[0] : header).split(';')[0];
    return answer;
  }

  get cookieHeader(): string | undefined {
    return this.cookie;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', path, body, headers);
  }

  put(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('PUT', path, body, headers);
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path);
  }

  /** Buffers and strings go as they are, everything else as JSON. */
  send(
    method: Method,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const raw = Buffer.isBuffer(body) || typeof body === 'string';
    const payload =
      body === undefined ? undefined : raw ? Buffer.from(body) : Buffer.from(JSON.stringify(body));
    return new Promise((resolve, reject) => {
      const outgoing = request(
        {
          agent,
          method,
          host: '127.0.0.1',
          port: this.port,
          path: path.startsWith('/health') ? path : `/api/v1${path}`,
          headers: {
            ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
            ...(payload === undefined || raw ? {} : { 'content-type': 'application/json' }),
            ...(payload === undefined ? {} : { 'content-length': String(payload.length) }),
            ...headers,
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const bytes = Buffer.concat(chunks);
            const text = bytes.toString('utf8');
            const json = (response.headers['content-type'] ?? '').includes('json') && text !== '';
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: json ? JSON.parse(text) : undefined,
              text,
              bytes,
            });
          });
        },
      );
      outgoing.on('error', reject);
      outgoing.end(payload);
    });
  }
}
