import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto';

/** Read as the specification says, by the directory at the end, block by block. */
export function openSealedZip(zip: Buffer, passphrase: string): Record<string, Buffer> {
  const end = zip.length - 22;
  const files: Record<string, Buffer> = {};
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [sealed, nameLength, extra] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    files[name] = decrypted(zip.subarray(from, from + sealed), passphrase);
    at += 46 + nameLength + extra;
  }
  return files;
}

function decrypted(part: Buffer, passphrase: string): Buffer {
  const derived = pbkdf2Sync(passphrase, part.subarray(0, 16), 1_000, 66, 'sha1');
  if (!derived.subarray(64).equals(part.subarray(16, 18))) throw new Error('wrong passphrase');
  const body = part.subarray(18, -10);
  const mac = createHmac('sha1', derived.subarray(32, 64)).update(body).digest();
  if (!mac.subarray(0, 10).equals(part.subarray(-10))) throw new Error('changed');
  const plain = Buffer.alloc(body.length);
  for (let block = 0; block * 16 < body.length; block += 1) {
    const counter = Buffer.alloc(16);
    counter.writeUInt32LE(block + 1, 0);
    const cipher = createCipheriv('aes-256-ecb', derived.subarray(0, 32), null);
    const key = cipher.setAutoPadding(false).update(counter);
    for (let byte = block * 16; byte < Math.min(body.length, block * 16 + 16); byte += 1)
      plain[byte] = body[byte]! ^ key[byte % 16]!;
  }
  return plain;
}
