import { useContent } from '#content';
import { Disclosure } from '#ui';
import { type LibraryPaths, Page, Part, Sentences } from '../Page.tsx';
import { Delete, type DeleteProps } from './Delete.tsx';

/** What stays on the device and for how long, how to delete it or leave at once, that nothing is sent, and how to see that for oneself. */
export const PrivacyScreen = ({ paths, ...remove }: { paths: LibraryPaths } & DeleteProps) => {
  const { facts, words, screens } = useContent();
  const said = screens.library.privacy;
  const { items, hours } = facts.present;
  return (
    <Page
      title={said.title}
      checkPath={paths.check}
      lead={
        <p>
          {words.fixed.private} {said.lead}
        </p>
      }
    >
      <Delete {...remove} />
      <Part title={said.leaveTitle}>
        <Sentences lines={said.leave(screens.shell.leave)} />
      </Part>
      <Part title={said.keptTitle}>
        <Sentences lines={[...said.kept, said.lookKept, said.note, said.appKept]} />
        <p>{said.notKept}</p>
        <p>{said.readable}</p>
        <Disclosure title={said.namesTitle}>
          <Sentences lines={said.names} />
        </Disclosure>
      </Part>
      <Part title={said.howLongTitle}>
        <p>{said.expires(hours)}</p>
        <Disclosure title={said.expiring}>
          <Sentences lines={items.map((item) => words.itemNames[item] ?? item)} />
        </Disclosure>
        {said.others.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Part>
      <Part title={said.sentTitle}>
        <Sentences lines={said.sent} />
      </Part>
      <Part title={said.seeTitle}>
        <Sentences lines={said.see} />
        <Disclosure title={said.ruleTitle}>
          <Sentences lines={said.rule} />
        </Disclosure>
      </Part>
      <Part title={said.shareTitle}>
        <Sentences lines={said.share} />
      </Part>
    </Page>
  );
};
