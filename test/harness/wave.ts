/** A WAVE file of 16 bits and one channel: a tone of this loudness, from 0 to 1. */
export function aWave({ seconds = 3, loudness = 0.5 } = {}): Buffer {
  const rate = 16_000;
  const frames = seconds * rate;
  const file = Buffer.alloc(44 + frames * 2);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(frames * 2, 40);
  for (let frame = 0; frame < frames; frame += 1)
    file.writeInt16LE(
      Math.round(loudness * 32_767 * Math.sin((2 * Math.PI * 440 * frame) / rate)),
      44 + frame * 2,
    );
  return file;
}
