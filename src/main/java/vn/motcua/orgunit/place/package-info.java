/** What holds for every place that the province keeps over time, one-stop point and post office alike. */
@NullMarked
package vn.motcua.orgunit.place;

import org.jspecify.annotations.NullMarked;
