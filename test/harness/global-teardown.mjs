export default async function tearDown() {
  await globalThis.ontzienTestServer?.stop();
}
