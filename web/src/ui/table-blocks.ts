import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

const PHONE = '(max-width: 44rem)';

/** Whether the rows of a table are better shown as blocks: on a phone, and where its columns would be cut off. */
export function useBlocks(box: RefObject<HTMLElement | null>, whole: boolean): boolean {
  const phone = usePhone();
  const [width, setWidth] = useState(0);
  // How wide the columns were when they did not fit; 0 while they do.
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const { current } = box;
    if (!whole || current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      setWidth(Math.round(entry?.contentRect.width ?? 0));
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [box, whole]);
  const blocks = phone || (asked > 0 && width < asked);
  useLayoutEffect(() => {
    const { current } = box;
    if (!whole || blocks || current === null) return;
    if (current.scrollWidth > current.clientWidth) setAsked(current.scrollWidth);
  }, [box, whole, blocks, width]);
  return blocks;
}

function usePhone(): boolean {
  const [phone, setPhone] = useState(() => matchMedia(PHONE).matches);
  useEffect(() => {
    const query = matchMedia(PHONE);
    const look = () => {
      setPhone(query.matches);
    };
    look();
    query.addEventListener('change', look);
    return () => {
      query.removeEventListener('change', look);
    };
  }, []);
  return phone;
}
