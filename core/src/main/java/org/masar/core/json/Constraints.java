package org.masar.core.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.masar.core.message.Message;

/** Bean Validation, with its findings as problems; its own messages never reach a caller. */
final class Constraints {

    private Constraints() {}

    static ImmutableList<Problem> problems(Object value) {
        return Holder.VALIDATOR.validate(value).stream()
                .map(Constraints::problem)
                .collect(ImmutableList.toImmutableList());
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        String at = pointer(violation.getPropertyPath());
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        if (constraint instanceof NotNull || (constraint instanceof NotEmpty && violation.getInvalidValue() == null)) {
            return Problem.missing(at);
        } else if (constraint instanceof Min || constraint instanceof DecimalMin) {
            return Problem.outOfRange(at, attributes.get("value") + "..");
        } else if (constraint instanceof Max || constraint instanceof DecimalMax) {
            return Problem.outOfRange(at, ".." + attributes.get("value"));
        } else if (constraint instanceof PositiveOrZero) {
            return Problem.outOfRange(at, "0..");
        } else if (constraint instanceof Positive) {
            return Problem.outOfRange(at, "> 0");
        } else if (constraint instanceof Size) {
            Object most = attributes.get("max");
            return Problem.outOfRange(
                    at,
                    attributes.get("min") + ".."
                            + (Integer.valueOf(Integer.MAX_VALUE).equals(most) ? "" : most));
        } else if (constraint instanceof NotEmpty) {
            return Problem.outOfRange(at, "1..");
        }
        String expected = constraint instanceof Pattern pattern
                ? pattern.regexp()
                : constraint.annotationType().getSimpleName();
        return Problem.of(Problem.Code.BAD_VALUE, at, Message.of("problem.badValue.form", "expected", expected));
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append(Problem.at(node.getIndex()));
            } else if (node.getKey() != null) {
                pointer.append(Problem.at(node.getKey()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append(Problem.at(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String jsonName(Property property) {
        if (property instanceof JavaBeanProperty bean) {
            try {
                JsonProperty renamed = bean.getDeclaringClass()
                        .getDeclaredField(bean.getName())
                        .getAnnotation(JsonProperty.class);
                return renamed == null ? bean.getName() : renamed.value();
            } catch (NoSuchFieldException e) {
                return bean.getName();
            }
        }
        return property.getName();
    }

    /** Building a validator takes long enough that a schema or a canonical text should not wait for it. */
    private static final class Holder {

        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .propertyNodeNameProvider(Constraints::jsonName)
                .buildValidatorFactory()
                .getValidator();

        private Holder() {}
    }
}
