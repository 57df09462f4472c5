import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';

export type WorkItem = Schemas['WorkItemView'];
export type WorkKind = Schemas['WorkKind'];
export type Notice = Schemas['NoticeView'];

export function useWork() {
  return useQuery({
    queryKey: ['work'],
    queryFn: () => answer(api.GET('/work')),
    refetchInterval: 60_000,
  });
}

export function useNotices() {
  return useQuery({
    queryKey: ['notices'],
    queryFn: () => answer(api.GET('/notices')),
    refetchInterval: 60_000,
  });
}

export function useUnreadNotices(): number {
  return useNotices().data?.items.filter(({ readAt }) => readAt === null).length ?? 0;
}

/** Many at once, one after the other; what was marked before one fails stays marked. */
export function useReadNotices() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (noticeIds: readonly string[]) => {
      for (const noticeId of noticeIds)
        await done(api.POST('/notices/{noticeId}/read', { params: { path: { noticeId } } }));
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['notices'] }),
  });
}

export function useReadNotice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (noticeId: string) =>
      done(api.POST('/notices/{noticeId}/read', { params: { path: { noticeId } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['notices'] }),
  });
}
