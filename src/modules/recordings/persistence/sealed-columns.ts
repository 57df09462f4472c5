/** Where the bytes of a recording are and under which wrapped key. */
export const SOURCE = `r.id, r.size_bytes AS "sizeBytes", r.object_key AS "objectKey", r.key_kid AS "keyKid", r.wrapped_key AS "wrappedKey",
  r.nonce_runs AS "nonceRuns"`;
