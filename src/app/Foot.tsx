import { Link, useLocation } from 'wouter';
import { useFlowContent } from '#content';
import { bareList } from '#ui';
import { paths } from './paths.ts';

/** What stands under every screen: what this check is not, and the ways to all there is to read. */
export const Foot = ({ own }: { /** Whether the answers on screen are those of this device. */ readonly own: boolean }) => {
  const { words, screens } = useFlowContent();
  const { shell } = screens;
  const [location] = useLocation();
  const groups: readonly (readonly [name: string, links: readonly (readonly [path: string, name: string])[]])[] = [
    [shell.footMassage, [[paths.techniques, shell.techniquesLink], [paths.sources, shell.sourcesLink]]],
    [shell.footCheck, [[paths.howItWorks, shell.howItWorksLink], [paths.proof, shell.proofLink], [paths.about, shell.aboutLink]]],
    [shell.footDevice, [[paths.privacy, shell.privacyLink], [paths.look, shell.lookLink]]],
  ];
  return (
    <footer className="shell-foot soft small stack stack-tight">
      {/* The start page says both where it says what this is. */}
      {location !== paths.start && (
        <>
          <p>{words.fixed.notDiagnosis}</p>
          {own && <p>{words.fixed.private}</p>}
        </>
      )}
      <nav className="shell-links screen-only" aria-label={shell.footLabel}>
        {groups.map(([name, links]) => (
          <div key={name}>
            <p aria-hidden="true">{name}</p>
            <ul {...bareList} aria-label={name}>
              {links.map(([path, label]) => (
                <li key={path}>
                  <Link href={path}>{label}</Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </footer>
  );
};
