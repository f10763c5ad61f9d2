// The version of shapes.dll that members.dll was compiled against.
namespace Shapes;

public class Box
{
    public int Size = 3;
    public static int Lost = 4;
    public static int Away() => 5;
}

public class Gone
{
    public static int Value() => 6;
}
