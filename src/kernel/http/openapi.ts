import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { VOUCHER_HEADER, VOUCHERS } from '../actor.js';
import { problemCatalogue } from '../problems.js';
import { PROBLEMS_EXTENSION } from './describe.js';
import { API_VERSION } from './server.js';

type Json = Record<string, unknown>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const;
const VERSION_HEADER = {
  'API-Version': {
    description: 'Full version of the API',
    schema: { type: 'string', example: API_VERSION },
  },
};

/** The API as it is served, following the Dutch API Design Rules; made from the routes, never by hand. */
export function createOpenApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.0.3')
    .setTitle('Ontzien')
    .setDescription(
      'Case management for criminal proceedings in which a child is the victim. A child is a number here.',
    )
    .setVersion(API_VERSION)
    .setContact('Ontzien', 'https://ontzien.example', 'beheer@ontzien.example')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/nl/')
    .addServer('https://ontzien.example/api/v1')
    .addCookieAuth(
      '__Host-ontzien',
      { type: 'apiKey', in: 'cookie', name: '__Host-ontzien' },
      'session',
    )
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', description: 'A credential issued for one studio' },
      'studio-system',
    )
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return finish(document);
}

function finish(document: OpenAPIObject): OpenAPIObject {
  const paths: Json = {};
  for (const [path, item] of Object.entries(document.paths)) {
    if (!path.startsWith('/api/v1')) continue;
    const operations = item as unknown as Record<string, Json | undefined>;
    for (const method of METHODS) {
      const operation = operations[method];
      if (operation === undefined) continue;
      namePathParameters(operation, path);
      nameVoucher(operation);
      finishOperation(operation, method);
    }
    paths[path.slice('/api/v1'.length)] = item;
  }
  const named = new Set(
    Object.values(paths).flatMap((item) =>
      Object.values(item as Record<string, Json>).flatMap(
        (operation) => (operation['tags'] as string[] | undefined) ?? [],
      ),
    ),
  );
  const tags = [...named].sort().map((name) => ({ name, description: `Module ${name}` }));
  paths['/openapi.json'] = OPENAPI_PATH;
  const schemas = { ...document.components?.schemas, Problem: PROBLEM_SCHEMA };
  return {
    ...document,
    tags: [...tags, { name: 'api', description: 'The API itself' }],
    paths,
    components: { ...document.components, schemas },
  } as unknown as OpenAPIObject;
}

/** Every name in a path is an id; written from the path, so that none can be forgotten. */
function namePathParameters(operation: Json, path: string): void {
  const others = ((operation['parameters'] as Json[] | undefined) ?? []).filter(
    (parameter) => parameter['in'] !== 'path',
  );
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema:
      name === 'number'
        ? { type: 'integer', minimum: 1, maximum: 100_000 }
        : { type: 'string', format: 'uuid', maxLength: 36 },
  }));
  operation['parameters'] = [...named, ...others];
}

function finishOperation(operation: Json, method: string): void {
  operation['description'] ??= operation['summary'];
  const responses = operation['responses'] as Record<string, Json>;
  for (const response of Object.values(responses))
    response['headers'] = { ...(response['headers'] as Json | undefined), ...VERSION_HEADER };
  const statuses = new Map<number, string[]>();
  const codes = [
    ...((operation[PROBLEMS_EXTENSION] as string[] | undefined) ?? []),
    ...commonProblems(operation, method),
  ];
  for (const code of codes) {
    const row = problemCatalogue().get(code);
    if (row === undefined)
      throw new Error(`${String(operation['operationId'])} names an unknown problem ${code}`);
    statuses.set(row.status, [...(statuses.get(row.status) ?? []), code]);
  }
  for (const [status, named] of statuses)
    responses[String(status)] = problemResponse([...new Set(named)]);
  operation[PROBLEMS_EXTENSION] = [...new Set(codes)];
}

const SCREENED = 'identity.text-identifies-child';
const VOUCHER = {
  name: VOUCHER_HEADER,
  in: 'header',
  required: false,
  description:
    'On what ground the writer says that what looks like personal data in a text is not of a child or its family',
  schema: { type: 'string', enum: [...VOUCHERS] },
};

/** Wherever texts are screened, their writer may be asked about what only looks like personal data. */
function nameVoucher(operation: Json): void {
  const own = (operation[PROBLEMS_EXTENSION] as string[] | undefined) ?? [];
  if (!own.includes(SCREENED)) return;
  operation[PROBLEMS_EXTENSION] = [...own, 'identity.text-may-identify'];
  operation['parameters'] = [...((operation['parameters'] as Json[] | undefined) ?? []), VOUCHER];
}

function commonProblems(operation: Json, method: string): string[] {
  const writes = method !== 'get' && method !== 'head' && method !== 'options';
  return [
    'kernel.body-unreadable',
    'kernel.unexpected',
    'kernel.unavailable',
    'kernel.too-many-requests',
    ...(isOpen(operation) ? [] : SIGNED_IN_PROBLEMS),
    ...(operation['x-step-up'] === true ? ['auth.step-up-needed'] : []),
    ...(writes ? WRITE_PROBLEMS : []),
    ...(writes || hasParameters(operation) ? ['kernel.fields-invalid'] : []),
  ];
}

const SIGNED_IN_PROBLEMS = ['auth.not-signed-in', 'auth.role-insufficient', 'kernel.not-found'];
const WRITE_PROBLEMS = [
  'kernel.body-too-large',
  'kernel.media-type-unsupported',
  'auth.origin-refused',
];

function isOpen({ 'x-roles': roles }: Json): boolean {
  return Array.isArray(roles) && roles.includes('PUBLIC');
}

function hasParameters({ parameters }: Json): boolean {
  return Array.isArray(parameters) && parameters.length > 0;
}

function problemResponse(codes: readonly string[]): Json {
  return {
    description: codes.join(', '),
    headers: VERSION_HEADER,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

const OPENAPI_PATH = {
  get: {
    operationId: 'Api_describe',
    tags: ['api'],
    summary: 'This description',
    description: 'The API as it is served.',
    'x-roles': ['PUBLIC'],
    responses: {
      200: {
        description: 'OpenAPI 3.0 document',
        headers: {
          ...VERSION_HEADER,
          'access-control-allow-origin': {
            description: 'Open to every reader',
            schema: { type: 'string', example: '*' },
          },
        },
        content: { 'application/json': { schema: { type: 'object', additionalProperties: true } } },
      },
    },
  },
};

const PROBLEM_SCHEMA = {
  type: 'object',
  description: 'A refusal (RFC 9457) with a stable code.',
  required: ['type', 'title', 'detail', 'status', 'code', 'instance'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', example: 'kernel.not-found' },
    instance: { type: 'string', format: 'uri' },
    params: { type: 'object', additionalProperties: true },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code'],
        properties: {
          pointer: { type: 'string' },
          code: { type: 'string' },
          params: { type: 'object', additionalProperties: true },
        },
      },
    },
    help: { type: 'object', additionalProperties: true },
  },
};
