// A library: it has no entry point. build.sh also makes a reference assembly of it.
namespace Greet;

public static class Greeter
{
    public static string Hello() => "hello from a library";
}
