using Matching.Api.Pages.Match;

namespace Matching.Api.Tests.Pages.Match;

public class EnquiryFormTest
{
    [Fact]
    public void A_form_says_the_same_as_its_copy_until_something_is_typed()
    {
        var form = new EnquiryForm { KnownCompany = "C-01" };
        form["areaMinM2"] = "800";
        var copy = form.Copy();
        Assert.True(form.SaysSameAs(copy));

        form["areaMinM2"] = "900";
        Assert.False(form.SaysSameAs(copy));
        form["areaMinM2"] = "";
        Assert.False(form.SaysSameAs(copy));
        Assert.False(copy.SaysSameAs(form));
        form["areaMinM2"] = "800";
        Assert.True(form.SaysSameAs(copy));
    }
}
