import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
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

const UNREAD = ['notices', 'unread'];

/** A number alone: what is asked every minute names no case. */
function useUnread() {
  return useQuery({
    queryKey: UNREAD,
    queryFn: () => answer(api.GET('/notices/unread')),
    refetchInterval: 60_000,
  });
}

/** Each reading is on record, so they are read again only when there is something new, or less. */
export function useNotices() {
  const { data, isPending } = useUnread();
  return useQuery({
    queryKey: ['notices', 'list', data?.unread],
    queryFn: () => answer(api.GET('/notices')),
    placeholderData: keepPreviousData,
    enabled: !isPending,
  });
}

export function useUnreadNotices(): number {
  return useUnread().data?.unread ?? 0;
}

/** Many at once, one after the other; what was marked before one fails stays marked. */
export function useReadNotices() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (noticeIds: readonly string[]) => {
      for (const noticeId of noticeIds)
        await done(api.POST('/notices/{noticeId}/read', { params: { path: { noticeId } } }));
    },
    onSettled: () => client.invalidateQueries({ queryKey: UNREAD }),
  });
}

export function useReadNotice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (noticeId: string) =>
      done(api.POST('/notices/{noticeId}/read', { params: { path: { noticeId } } })),
    onSettled: () => client.invalidateQueries({ queryKey: UNREAD }),
  });
}
