namespace Matching.Domain;

/// <summary>What the two lists are called.</summary>
public static class ListParts
{
    /// <summary>The name: 龙头 or 高潜力.</summary>
    public static Text Name(this ListPart part) => part == ListPart.Leaders ? new Text("龙头", "leader") : new Text("高潜力", "high potential");
}
