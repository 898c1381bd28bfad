/**
 * Translators and extensions wrap parts of a page into elements of their own, while React takes it for granted that
 * every element is where it put it. What was moved is taken away from where it is now, and what shall stand before it
 * stands before whatever holds it.
 */
export function tolerateMoves(): void {
  const { insertBefore, removeChild } = Node.prototype;
  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    if (child.parentNode === null) return child;
    removeChild.call(child.parentNode, child);
    return child;
  };
  Node.prototype.insertBefore = function <Child extends Node>(
    this: Node,
    child: Child,
    before: Node | null,
  ): Child {
    let place = before;
    while (place !== null && place.parentNode !== this) place = place.parentNode;
    insertBefore.call(this, child, place);
    return child;
  };
}
