import { useContent } from '#content';
import { Part } from '../parts/Part.tsx';

/** When to stop, and when not to treat at all and where to send someone: on every page with a plan. */
export const StopAndRefuse = () => {
  const { therapistStop, refuse } = useContent().words.guidance;
  return (
    <>
      <Part title={therapistStop.title}>
        <ul>
          {Object.entries(therapistStop.lines).map(([id, line]) => (
            <li key={id} className={id === 'after' ? 'more' : undefined}>
              {line}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={refuse.title}>
        <ul>
          {['call', 'go', 'today', 'risk', 'first'].map((id) => (
            <li key={id}>{refuse.lines[id]}</li>
          ))}
        </ul>
      </Part>
    </>
  );
};
