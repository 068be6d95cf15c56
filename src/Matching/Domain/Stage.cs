namespace Matching.Domain;

/// <summary>Stages of the investment funnel with their codes (domain 6.1). <see cref="Lost"/> is a side state.</summary>
public enum Stage
{
    /// <summary>目标企业库.</summary>
    Universe = 0,

    /// <summary>目标企业.</summary>
    Target = 10,

    /// <summary>触达.</summary>
    Contacted = 20,

    /// <summary>线索.</summary>
    Lead = 25,

    /// <summary>有效线索.</summary>
    QualifiedLead = 30,

    /// <summary>在谈.</summary>
    InNegotiation = 40,

    /// <summary>实地考察.</summary>
    SiteVisited = 45,

    /// <summary>意向地块/楼宇.</summary>
    SiteShortlisted = 50,

    /// <summary>项目评审.</summary>
    UnderReview = 55,

    /// <summary>签约.</summary>
    Signed = 60,

    /// <summary>核名.</summary>
    NameApproved = 65,

    /// <summary>注册落地 (landed on paper only).</summary>
    Registered = 70,

    /// <summary>供地 / 租约.</summary>
    SpaceSecured = 75,

    /// <summary>备案许可.</summary>
    Permitted = 80,

    /// <summary>开工.</summary>
    ConstructionStarted = 85,

    /// <summary>竣工.</summary>
    Completed = 90,

    /// <summary>投产.</summary>
    Operating = 95,

    /// <summary>上规.</summary>
    AboveScale = 98,

    /// <summary>Side state 流失: the talks ended; the reason is kept.</summary>
    Lost = -1,
}
