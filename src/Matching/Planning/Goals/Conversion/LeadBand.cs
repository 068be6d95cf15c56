namespace Matching.Planning;

/// <summary>How far an open lead has come: stages between which landing differs, few enough that each has its own history.</summary>
public enum LeadBand
{
    /// <summary>触达 (20).</summary>
    Contacted,

    /// <summary>线索、有效线索 (25–30).</summary>
    Lead,

    /// <summary>在谈 to 评审 (40–55).</summary>
    Negotiation,

    /// <summary>签约、核名 (60–65).</summary>
    Signed,

    /// <summary>注册 (70): landed on paper, not yet landed (domain 0.4-5).</summary>
    Registered,
}
