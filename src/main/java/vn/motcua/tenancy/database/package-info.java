/** Where each province's rows are: servers, schemas and their versions, and the connections that see one province only. */
@NullMarked
package vn.motcua.tenancy.database;

import org.jspecify.annotations.NullMarked;
