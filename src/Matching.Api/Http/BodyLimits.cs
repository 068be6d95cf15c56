namespace Matching.Api.Http;

/// <summary>How much a request may bring, bytes.</summary>
internal static class BodyLimits
{
    /// <summary>A JSON body.</summary>
    public const long Json = 1 << 20;

    /// <summary>A file to import.</summary>
    public const long File = 100 << 20;
}
