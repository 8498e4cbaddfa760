import { useContext } from 'react';
import { Button } from './Button.tsx';
import { Arrived } from './Heading.tsx';

/** The way back for a screen that can be reached from any other; nothing where the app was opened on it. */
export const Back = ({ label }: { label: string }) => {
  const arrived = useContext(Arrived);
  if (!arrived) return null;
  return (
    <div className="screen-only">
      <Button look="quiet" onClick={() => history.back()}>
        {label}
      </Button>
    </div>
  );
};
