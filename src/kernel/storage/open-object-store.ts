import type { Runtime } from '../runtime.js';
import { FileObjectStore } from './file-object-store.js';
import type { ObjectStore } from './object-store.js';
import { S3ObjectStore } from './s3-object-store.js';
import { SecondObjectStore } from './second-object-store.js';

/** The store the settings name: a bucket when there is an S3 endpoint, else the folder. */
export function openObjectStore({ settings, objectDir }: Runtime): ObjectStore {
  if (settings.ONTZIEN_S3_ENDPOINT === '') return new FileObjectStore(objectDir);
  return new S3ObjectStore({
    endpoint: settings.ONTZIEN_S3_ENDPOINT,
    bucket: settings.ONTZIEN_S3_BUCKET,
    region: settings.ONTZIEN_S3_REGION,
    accessKey: settings.ONTZIEN_S3_ACCESS_KEY,
    secretKey: settings.ONTZIEN_S3_SECRET_KEY,
  });
}

/** A folder for second copies of recordings, when the settings name one. */
export function openSecondObjectStore({ settings }: Runtime): SecondObjectStore {
  const folder = settings.ONTZIEN_SECOND_OBJECT_DIR;
  return new SecondObjectStore(folder === '' ? undefined : new FileObjectStore(folder));
}
