namespace Matching.Domain;

internal static class IndustryEditions
{
    internal static string? To2017(string code, IndustryVersion version)
    {
        if (version != IndustryVersion.V2011) return version == IndustryVersion.V2017 ? code : null;
        return code.TrimStart('I') switch
        {
            "6550" => "I6520",
            "6540" => "I6550",
            "6520" => "I6531",
            _ => null,
        };
    }
}
