import { useCallback, useState } from 'react';

/** Whether something that is said once has not been said yet in this browser, and the way to say that it has. */
export const useOnce = (what: string): [boolean, () => void] => {
  const key = `said ${what}`;
  const [fresh, setFresh] = useState(() => localStorage.getItem(key) === null);
  const said = useCallback(() => {
    localStorage.setItem(key, new Date().toISOString());
    setFresh(false);
  }, [key]);
  return [fresh, said];
};
