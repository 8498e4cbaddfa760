import { useFlowContent } from '#content';
import { DesignScreen } from '#design';

export const Design = () => <DesignScreen appName={useFlowContent().screens.shell.appName} />;
