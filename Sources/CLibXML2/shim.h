#include <libxml/xmlwriter.h>
#include <libxml/tree.h>
#include <libxml/parser.h>
