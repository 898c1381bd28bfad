import type { activity } from '../../../shared/activities/share-and-move/activity.ts';
import type { ProjectorProps } from '../screen.ts';
import { ProjectorMove } from './ProjectorMove.tsx';
import { ProjectorWhole } from './ProjectorWhole.tsx';
import { ProjectorWrite } from './ProjectorWrite.tsx';

/** The tables while they write, the way the documents take, and the documents themselves. */
export default function ShareProjector(props: ProjectorProps<typeof activity>) {
  switch (props.view.phase) {
    case 'write':
      return <ProjectorWrite {...props} />;
    case 'move':
      return <ProjectorMove {...props} />;
    case 'whole':
      return <ProjectorWhole {...props} />;
  }
}
