import type { AdapterFactory, AdapterPayload } from 'oidc-provider';

/**
 * What a sign-in provider remembers, for as long as the local run lasts. Sessions are also found
 * by their uid, and everything of a grant can be revoked at once.
 */
export function inMemory(nowSeconds: () => number): AdapterFactory {
  const stored = new Map<string, { payload: AdapterPayload; expiresAt: number }>();
  const live = (key: string) => {
    const found = stored.get(key);
    return found && found.expiresAt > nowSeconds() ? found.payload : undefined;
  };
  const firstOf = (model: string, wanted: (payload: AdapterPayload) => boolean) =>
    Promise.resolve(
      [...stored.keys()]
        .filter((key) => key.startsWith(`${model}:`))
        .map(live)
        .find((payload) => payload !== undefined && wanted(payload)),
    );
  return (model) => ({
    upsert(id, payload, expiresIn = Infinity) {
      stored.set(`${model}:${id}`, { payload, expiresAt: nowSeconds() + expiresIn });
      return Promise.resolve();
    },
    find: (id) => Promise.resolve(live(`${model}:${id}`)),
    findByUid: (uid) => firstOf(model, (payload) => payload.uid === uid),
    findByUserCode: (code) => firstOf(model, (payload) => payload.userCode === code),
    consume(id) {
      const found = live(`${model}:${id}`);
      if (found) found.consumed = nowSeconds();
      return Promise.resolve();
    },
    destroy: (id) => Promise.resolve(void stored.delete(`${model}:${id}`)),
    revokeByGrantId(grantId) {
      for (const [key, { payload }] of stored) if (payload.grantId === grantId) stored.delete(key);
      return Promise.resolve();
    },
  });
}
