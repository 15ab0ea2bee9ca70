/**
 * What the page of one thing is made of: how its address names it, its tabs, its facts, and the form in which it is
 * entered.
 */
@NullMarked
@NamedInterface("item")
package vn.motcua.ui.item;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
