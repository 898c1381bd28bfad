import { ProjectorMove } from './ProjectorMove.tsx';
import { ProjectorWhole } from './ProjectorWhole.tsx';
import { ProjectorWrite } from './ProjectorWrite.tsx';
import type { ShareProjectorProps } from './props.ts';

/** The tables while they write, the way the documents take, and the documents themselves. */
export default function ShareProjector(props: ShareProjectorProps) {
  switch (props.view.phase) {
    case 'write':
      return <ProjectorWrite {...props} />;
    case 'move':
      return <ProjectorMove {...props} />;
    case 'whole':
      return <ProjectorWhole {...props} />;
  }
}
