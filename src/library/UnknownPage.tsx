import { Link } from 'wouter';
import { useContent } from '#content';
import { buttonLook, ScreenHeading } from '#ui';

/** What stands where no page is. */
export const UnknownPage = ({ startPath }: { startPath: string }) => {
  const { library, shell } = useContent().screens;
  const { title, text } = library.unknownPage;
  return (
    <div className="stack">
      <ScreenHeading title={title} appName={shell.appName}>
        {title}
      </ScreenHeading>
      <p>{text}</p>
      <Link href={startPath} className={buttonLook('main')}>
        {shell.waiting.start}
      </Link>
    </div>
  );
};
